namespace Conformance.Terminal;

/// <summary>Counts, and nothing else.</summary>
/// <param name="Unfinished">Requests that are being written or locked.</param>
/// <param name="Waiting">Requests that were taken and have no answer yet.</param>
/// <param name="Answered">Answers that the terminal put into res since it was started; a repeated one counts again.</param>
/// <param name="Held">Requests and answers that wait for somebody to do something.</param>
/// <param name="Ignored">Files in req that are no requests.</param>
/// <param name="Pushed">Results of the reader put into face since the start.</param>
public sealed record TerminalStatus(int Unfinished, int Waiting, int Answered, int Held, int Ignored, int Pushed)
{
    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant(
        $"{Waiting} waiting, {Answered} answered, {Pushed} from the reader, {Unfinished} unfinished, {Held} held, {Ignored} ignored");
}
