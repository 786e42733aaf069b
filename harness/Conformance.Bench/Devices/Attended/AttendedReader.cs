using Conformance.Bench.Desk;
using Conformance.Bench.Devices.Outside;
using Conformance.Bench.Observation;
using Conformance.ReaderSimulator;

namespace Conformance.Bench.Devices.Attended;

/// <summary>A finished terminal that a person serves: asks for every act, then for the screen, and reads by itself what the terminal left.</summary>
internal sealed class AttendedReader(OutsideDesk desk, FaceFolder face, IPersonAtDesk person) : IReaderUnderTest
{
    private const int MostQuestions = 3;
    private static readonly HashSet<string> Nothing = [];
    private ScreenContent? _screen;

    public bool DefectActed => false;

    /// <summary>Asks for the desk to be made ready.</summary>
    public Task BeginAsync()
    {
        if (desk.Plan.TriesLeft is { } tries)
        {
            desk.CannotDo(FormattableString.Invariant($"setting the tries left to {tries}"));
        }

        if (desk.Plan.CardFaults is { } faults)
        {
            desk.CannotDo($"the plan of faults {faults}");
        }

        if (desk.Plan.CardFaceMisreads > 0)
        {
            desk.CannotDo("misreading what is printed on the card");
        }

        return ActAsync("begin", ActPrompts.Begin(desk.Plan.Settings ?? TerminalSettings.EveryItem));
    }

    public Task CardPlacedAsync(string persona) => ActAsync("place-card", ActPrompts.Place(persona));

    public Task CardTakenAsync() => ActAsync("take-card", ActPrompts.Take);

    public Task PhoneHeldAsync(PhoneHeld held, PhoneHolding how) => ActAsync("hold-phone", ActPrompts.Hold(held, how));

    public Task PhoneTakenAsync() => ActAsync("take-phone", ActPrompts.TakePhone);

    public Task TurnToAsync(Front front) => ActAsync("turn-to", ActPrompts.TurnTo(front));

    public Task TouchAsync(string button) => ActAsync("touch-button", ActPrompts.Touch(button));

    public Task TouchKeyAsync(int place) => ActAsync("touch-key", ActPrompts.TouchKey(place));

    public Task LookAsync(FaceStimulus face) => ActAsync("show-face", ActPrompts.Look(face));

    public Task StaffAsync(StaffDoing doing) => ActAsync("staff", ActPrompts.Staff(StaffWords.Of(doing)));

    public Task SetTerminalAsync(TerminalSettings settings) => ActAsync("set-terminal", ActPrompts.SetTerminal(settings));

    public Task RestartAsync() => ActAsync("restart", ActPrompts.Restart);

    public Task DisturbAsync(Trouble trouble) => ActAsync("disturb", ActPrompts.Disturb(trouble));

    // No person can move the clock, and no profile of this driver offers it.
    public Task TimePassedAsync() => Task.CompletedTask;

    public Task<bool> OtherProgramPresentsPinAsync()
    {
        desk.CannotDo("a PIN from another program");
        return Task.FromResult(true);
    }

    public void Dispose()
    {
    }

    private async Task ActAsync(string word, string prompt)
    {
        if (await person.AskToActAsync(prompt).ConfigureAwait(false) is PersonReply.CouldNot(var why))
        {
            desk.Record.Observe(new ActNotDone(word, why));
            return;
        }

        var told = await AskScreenAsync().ConfigureAwait(false);
        // Read after the person looked: by then the terminal has left what it leaves.
        foreach (var result in face.NewBut(Nothing))
        {
            desk.Record.Observe(result);
        }

        foreach (var more in told?.More ?? [])
        {
            desk.Record.Observe(more);
        }

        if (told is not null)
        {
            _screen = told.Screen;
            desk.Record.Observe(new ScreenShown(told.Screen));
        }
    }

    // Null when nothing new is to be seen, or nobody can tell.
    private async Task<ToldLook?> AskScreenAsync()
    {
        var question = ActPrompts.Screen(_screen);
        for (var asked = 0; asked < MostQuestions; asked++)
        {
            switch (await person.AskToTellAsync(question).ConfigureAwait(false))
            {
                case PersonReply.CouldNot(var why):
                    desk.Record.Observe(new ActNotDone("tell-screen", why));
                    return null;
                case PersonReply.Given("") when _screen is not null:
                    return null;
                case PersonReply.Given(""):
                    question = "Something has to be told of the first screen.\n" + ActPrompts.Screen(_screen);
                    break;
                case PersonReply.Given(var line):
                    if (ToldScreen.Read(line, _screen, out var wrong) is { } told)
                    {
                        return new(told.IsNew ? await WithTextAsync(told.Screen).ConfigureAwait(false) : told.Screen, told.More);
                    }

                    question = $"{wrong}.\n{ActPrompts.Screen(_screen)}";
                    break;
            }
        }

        desk.Record.Observe(new ActNotDone("tell-screen", "what was told could not be understood"));
        return null;
    }

    private async Task<ScreenContent> WithTextAsync(ScreenContent screen)
    {
        var lines = await person.AskToTellAsync(ActPrompts.Text).ConfigureAwait(false) is PersonReply.Given(var text)
            ? text.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            : [];
        return screen with
        {
            Title = lines.FirstOrDefault() ?? "",
            Lines = [.. lines.Skip(1)],
            Message = screen.Message is { } message ? message with { Text = string.Join(' ', lines.Skip(1)) } : null,
        };
    }

    private sealed record ToldLook(ScreenContent Screen, IReadOnlyList<Observed> More);
}
