using System.Globalization;
using Conformance.Bench.Devices.Remote;
using Conformance.Bench.Observation;

namespace Conformance.Bench.Devices.Attended;

/// <summary>Reads one line in which a person tells a screen, and what else the reader told.</summary>
internal sealed class ToldScreen
{
    private const string Same = "same";
    private readonly List<Observed> _more = [];
    private ScreenContent _screen;

    private ToldScreen(ScreenContent screen) => _screen = screen;

    /// <summary>The screen, without its text where it is a new one.</summary>
    public ScreenContent Screen => _screen;

    /// <summary>What else was told, in order.</summary>
    public IReadOnlyList<Observed> More => _more;

    /// <summary>True when it is another screen than before, whose text is not known yet.</summary>
    public bool IsNew { get; private init; }

    /// <summary>Reads a line.</summary>
    /// <param name="line">What the person wrote; not empty.</param>
    /// <param name="before">The screen before; null for none.</param>
    /// <param name="why">What is wrong with it; empty when nothing is.</param>
    /// <returns>Null when something is wrong.</returns>
    public static ToldScreen? Read(string line, ScreenContent? before, out string why)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var isSame = words[0] == Same && before is not null;
        var told = new ToldScreen(isSame ? before! : new(words[0], "", [], [], null, null, null, null, null)) { IsNew = !isSame };
        why = words.Skip(1).Select(told.WhyWrong).FirstOrDefault(wrong => wrong is not null)
            ?? ReportedWords.WhyWrong(told._screen)
            ?? told._more.Select(more => ReportedWords.WhyWrong(Reported.Of(more))).FirstOrDefault(wrong => wrong is not null)
            ?? "";
        return why is "" ? told : null;
    }

    // Null when it was understood.
    private string? WhyWrong(string word)
    {
        var parts = word.Split('=', 2);
        return parts switch
        {
            ["digits-shown"] => Become(_screen with { DigitsShown = true }),
            [var button] => Become(_screen with { Buttons = [.. _screen.Buttons, new(button.TrimEnd('*'), button.TrimEnd('*'), button.EndsWith('*'))] }),
            ["pad", var pad] => Become(_screen with { Pad = pad }),
            ["kana", var kana] => Become(_screen with { KanaName = kana.Replace('_', ' ') }),
            ["message", var code] => Become(_screen with { Message = new(code, "") }),
            ["marks", var marks] => Number(marks) is { } count ? Become(_screen with { Marks = count }) : $"\"{marks}\" is no number",
            ["tries", var tries] => Number(tries) is { } count ? Become(_screen with { TriesLeft = count }) : $"\"{tries}\" is no number",
            ["identity", var identity] => Identity(identity.Split(':')),
            ["visual", var visual] => Visual(visual.Split(':')),
            _ => $"\"{parts[0]}\" is nothing here",
        };
    }

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private string? Become(ScreenContent screen)
    {
        _screen = screen;
        return null;
    }

    private string? Identity(string[] parts)
    {
        _more.Add(parts is [var refused, var by, var reason] ? new IdentityDecided(refused, false, by, reason.Replace('_', ' ')) : new IdentityDecided(string.Join(':', parts), true, "", ""));
        return null;
    }

    private string? Visual(string[] parts)
    {
        if (parts is not ["on" or "off", var by])
        {
            return "visual mode is told as on:BY or off:BY";
        }

        _more.Add(new VisualModeChanged(parts[0] == "on", by));
        return null;
    }
}
