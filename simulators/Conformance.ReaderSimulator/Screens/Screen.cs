namespace Conformance.ReaderSimulator;

/// <summary>What the patient sees, in full. Holds no digit of a PIN: the layout says where digits lie, the marks how many were touched.</summary>
/// <param name="Id">One of <see cref="ScreenIds"/>.</param>
/// <param name="Title">The headline.</param>
/// <param name="Lines">What stands below it.</param>
/// <param name="Buttons">What can be touched, in order.</param>
public sealed record Screen(string Id, ScreenText Title, IReadOnlyList<ScreenText> Lines, IReadOnlyList<ScreenButton> Buttons)
{
    /// <summary>The PIN pad: ten different digits, the one at place 0 first; null on every other screen.</summary>
    public string? PadLayout { get; init; }

    /// <summary>Filled marks on the PIN screen, 0 to 4; null on every other screen.</summary>
    public int? FilledMarks { get; init; }

    /// <summary>True when the PIN screen shows the digits themselves in place of marks; never on a good reader (RDR-4).</summary>
    public bool ShowsDigits { get; init; }

    /// <summary>PIN tries left, shown after a miss (RDR-4).</summary>
    public int? TriesLeft { get; init; }

    /// <summary>The patient's name in kana, on the finished screen alone (RDR-9).</summary>
    public string? KanaName { get; init; }

    /// <summary>Code and text from the centre, or the reader's own numbered message.</summary>
    public ScreenMessage? Message { get; init; }

    /// <summary>What is heard when the screen comes up; null for nothing.</summary>
    public Announcement? Announced { get; init; }

    /// <summary>On the refused screen: who said no.</summary>
    public Decider? DecidedBy { get; init; }
}
