using Conformance.Bench.Requirements;

namespace Conformance.Bench.Observation;

/// <summary>The questions that checks ask of a log.</summary>
public sealed class LogView(IReadOnlyList<LogEntry> entries)
{
    /// <summary>The entries, in order.</summary>
    public IReadOnlyList<LogEntry> Entries { get; } = entries;

    /// <summary>The last entry, as the end of the evidence for something that did not happen.</summary>
    public LogEntry[] End => Entries.Count == 0 ? [] : [Entries[^1]];

    /// <summary>All entries whose content is a <typeparamref name="T"/> that fits.</summary>
    public IReadOnlyList<LogEntry> All<T>(Func<T, bool>? fits = null)
        where T : Observed => [.. Entries.Where(entry => entry.What is T what && (fits is null || fits(what)))];

    /// <summary>The last such entry, or null.</summary>
    public LogEntry? Last<T>(Func<T, bool>? fits = null)
        where T : Observed => Entries.LastOrDefault(entry => entry.What is T what && (fits is null || fits(what)));

    /// <summary>The first such entry, or null.</summary>
    public LogEntry? First<T>(Func<T, bool>? fits = null)
        where T : Observed => Entries.FirstOrDefault(entry => entry.What is T what && (fits is null || fits(what)));

    /// <summary>What came since the last card was placed, or a phone brought in its place; nothing before the first one.</summary>
    public LogView Session => Last<Observed>(Begins) is { } begun ? After(begun) : new([]);

    /// <summary>What came behind an entry; everything when it is null.</summary>
    public LogView After(LogEntry? entry) => entry is null ? this : new([.. Entries.Where(other => other.Sequence > entry.Sequence)]);

    /// <summary>What came before an entry.</summary>
    public LogView Before(LogEntry entry) => new([.. Entries.Where(other => other.Sequence < entry.Sequence)]);

    /// <summary>What came behind a placed card or a phone that was brought, up to the next one.</summary>
    public LogView SessionOf(LogEntry placed) => After(placed).First<Observed>(Begins) is { } next ? After(placed).Before(next) : After(placed);

    /// <summary>Whether the device declares a capability.</summary>
    public bool Declares(string capability) => First<DeskOpened>(desk => desk.Declared?.Capabilities.Contains(capability) == true) is not null;

    /// <summary>Whether the device lets the bench see an aspect; one that declares nothing is held to everything.</summary>
    public bool Offers(Aspect aspect) => First<DeskOpened>(desk => desk.Declared?.Aspects.Contains(aspect) == false) is null;

    /// <summary>The last screen, or null when none was shown.</summary>
    public LogEntry? Screen() => Last<ScreenShown>();

    /// <summary>The last screen with one of the ids, or null.</summary>
    public LogEntry? Screen(params string[] ids) => Last<ScreenShown>(shown => ids.Contains(shown.Screen.Id));

    /// <summary>The commands that presented PIN data to the card.</summary>
    public IReadOnlyList<LogEntry> Verifies() => All<ApduExchanged>(apdu => apdu.PresentsPin);

    /// <summary>The last answer of the chip about the PIN's counter: to a VERIFY with or without data.</summary>
    public LogEntry? LastPinAnswer() => Last<ApduExchanged>(apdu => apdu.ConcernsPin && apdu.Status is not null);

    /// <summary>The centre's last answer to the request to accept a holder, or null.</summary>
    public LogEntry? HolderAnswer() => Last<CentreAnswered>(answer => answer.Request == "holder");

    private static bool Begins(Observed what) => what is CardPlaced or PhoneBrought;
}
