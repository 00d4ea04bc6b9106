/** The pictures of the README, made of the samples in VS Code: `npm run screenshots`. */

export async function takePictures(): Promise<void> {
  await Promise.reject(new Error('later'));
}
