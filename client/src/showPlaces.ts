/** Showing the places that a code lens speaks of, in the list of the editor beside the text. */
import { commands, Location, Position, Range, Uri, window, type Disposable } from 'vscode';
import type { ShowPlacesArgument, ShownPosition } from '../../server/src/lsp/requests.ts';

export function showPlacesCommand(): Disposable {
  return commands.registerCommand('doelbinding.showPlaces', async (given?: unknown) => {
    const document = window.activeTextEditor?.document;
    if (!document || !isArgument(given)) return;
    const places = given.places.map(
      ({ uri, range }) => new Location(Uri.parse(uri), new Range(positionOf(range.start), positionOf(range.end))),
    );
    await commands.executeCommand('editor.action.showReferences', document.uri, positionOf(given.position), places);
  });
}

function isArgument(given: unknown): given is ShowPlacesArgument {
  return typeof given === 'object' && given !== null && 'position' in given && 'places' in given;
}

function positionOf({ line, character }: ShownPosition): Position {
  return new Position(line, character);
}
