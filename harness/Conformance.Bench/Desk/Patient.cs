using Conformance.Bench.Devices;

namespace Conformance.Bench.Desk;

/// <summary>What a patient does in one go: reads the screen and finds the keys. Knows the PIN and tells nobody.</summary>
public sealed class Patient(ReceptionDesk desk, string? pin)
{
    private const int LongestConsent = 4;

    /// <summary>Enters the PIN of the card.</summary>
    public Task EnterRightPinAsync() => EnterAsync(pin ?? "0000");

    /// <summary>Enters four digits that are not the PIN.</summary>
    public Task EnterWrongPinAsync() => EnterAsync(Wrong(pin ?? "0000"));

    /// <summary>Enters the digits of the PIN and does not touch ok.</summary>
    public Task TouchRightDigitsAsync() => TouchAsync(pin ?? "0000");

    /// <summary>Uses another program to present the PIN of the card.</summary>
    public void PresentRightPinElsewhere() => desk.PresentPinFromOtherProgram(pin ?? "0000");

    /// <summary>Consents to everything that is asked, on one screen or item by item.</summary>
    public async Task ConsentToEverythingAsync()
    {
        if (Offers("agree-all"))
        {
            await desk.TouchAsync("agree-all").ConfigureAwait(false);
            return;
        }

        await desk.TouchAsync("agree").ConfigureAwait(false);
        for (var more = 1; more < LongestConsent && Offers("agree"); more++)
        {
            await desk.TouchAsync("agree").ConfigureAwait(false);
        }
    }

    /// <summary>Answers the items one by one, by what each screen asks.</summary>
    public async Task AnswerOneByOneAsync(IReadOnlyDictionary<string, string> answers)
    {
        if (Offers("one-by-one"))
        {
            await desk.TouchAsync("one-by-one").ConfigureAwait(false);
        }

        for (var asked = 0; asked < LongestConsent && desk.Screen is { Id: ['c', 'o', 'n', 's', 'e', 'n', 't', '-', .. var item] }; asked++)
        {
            await desk.TouchAsync(answers.TryGetValue(item, out var answer) ? answer : "disagree").ConfigureAwait(false);
        }
    }

    /// <summary>Shows a face several times.</summary>
    public async Task ShowFaceAsync(FaceStimulus face, int times)
    {
        for (var time = 0; time < times; time++)
        {
            await desk.ShowFaceAsync(face).ConfigureAwait(false);
        }
    }

    private static string Wrong(string right) => right[..^1] + (char)('0' + ((right[^1] - '0' + 1) % 10));

    private async Task EnterAsync(string digits)
    {
        await TouchAsync(digits).ConfigureAwait(false);
        await desk.TouchAsync("ok").ConfigureAwait(false);
    }

    private async Task TouchAsync(string digits)
    {
        foreach (var digit in digits)
        {
            await desk.TouchDigitAsync(digit).ConfigureAwait(false);
        }
    }

    private bool Offers(string button) => desk.Screen?.Buttons.Any(candidate => candidate.Id == button) == true;
}
