using Conformance.Bench.Desk;
using Conformance.Bench.Devices.Outside;
using Conformance.Bench.Observation;

namespace Conformance.Bench.Devices.Software;

/// <summary>Somebody's own software behind the terminal, at which a person plays the staff and tells what a chart shows.</summary>
internal sealed class AttendedSoftware(IPersonAtDesk person, DeskRecord record) : IReceiptComputer
{
    private const int MostQuestions = 3;
    private const string NoChart = "none";

    public bool DefectActed => false;

    public Task EnterAsync(KnownPatient patient) => DoAsync("enter", OfficePrompts.Enter(patient));

    public Task AskAsync(string number) => DoAsync("ask", $"Ask for the eligibility of patient {number} by number, without a card.");

    public Task ReadAsync() => DoAsync("read", "Let the software take over what lies in res and face, and wait until it has.");

    // No person can move the clock, and no profile without a command offers it.
    public Task SetClockAsync(DateTimeOffset now) => Task.CompletedTask;

    public async Task<ChartShown?> OpenAsync(string number)
    {
        var question = OfficePrompts.Chart(number);
        for (var asked = 0; asked < MostQuestions; asked++)
        {
            switch (await person.AskToTellAsync(question).ConfigureAwait(false))
            {
                case PersonReply.CouldNot(var why):
                    record.Observe(new ActNotDone("open", why));
                    return null;
                case PersonReply.Given(NoChart):
                    return null;
                case PersonReply.Given(var line) when OfficePrompts.Read(line) is { } told:
                    return told.Of(number);
                default:
                    question = $"That was not seven parts, with yes or no as the fifth and sixth.\n{OfficePrompts.Chart(number)}";
                    break;
            }
        }

        record.Observe(new ActNotDone("open", "what was told could not be understood"));
        return null;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private async Task DoAsync(string word, string prompt)
    {
        if (await person.AskToActAsync(prompt).ConfigureAwait(false) is PersonReply.CouldNot(var why))
        {
            record.Observe(new ActNotDone(word, why));
        }
    }
}
