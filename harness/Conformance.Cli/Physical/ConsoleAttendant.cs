using Conformance.Bench.Physical;
using Conformance.Bench.Physical.Cards;

namespace Conformance.Cli.Physical;

/// <summary>Asks whoever sits before the console to move the cards.</summary>
internal sealed class ConsoleAttendant(TextWriter output) : IAttendant
{
    public Task AskToPlaceAsync(string persona, CardToken token, string reader) =>
        output.WriteLineAsync($">>> Put the card of {persona} ({token}) into {reader}.");

    public Task AskToTakeAsync(string reader, string why) => output.WriteLineAsync($">>> Take the card out of {reader}: {why}.");
}
