/** What eslint-plugin-yml recommends, and nothing else. */
import yml from 'eslint-plugin-yml';

export default [...yml.configs.recommended];
