using Conformance.Verification;
using NodaTime;

namespace Conformance.Authority;

/// <summary>What patients opened to institutions by card, and until when (CONS-3): the newest answer counts. May be used by several threads.</summary>
internal sealed class ViewingBook
{
    private readonly Lock _lock = new();
    private readonly Dictionary<(string Institution, string Subject), ConsentBlock> _opened = [];

    public void Open(string institution, string subject, ConsentBlock consents)
    {
        lock (_lock)
        {
            _opened[(institution, subject)] = consents;
        }
    }

    /// <summary>Whether an item may be viewed at a time.</summary>
    public bool IsOpen(string institution, string subject, Func<ConsentBlock, ConsentItem> item, LocalDateTime now) =>
        Opened(institution, subject, item, now) is { IsUnobtained: false };

    /// <summary>Whether it may in an emergency that was asked by the card (EMRG-2).</summary>
    public bool IsOpenInEmergency(string institution, string subject, Func<ConsentBlock, ConsentItem> item, LocalDateTime now) =>
        Opened(institution, subject, item, now) is { IsUnobtained: true };

    private ConsentItem? Opened(string institution, string subject, Func<ConsentBlock, ConsentItem> item, LocalDateTime now)
    {
        lock (_lock)
        {
            return _opened.TryGetValue((institution, subject), out var consents) && item(consents) is { Granted: true, AvailableUntil: { } until } opened && now < until ? opened : null;
        }
    }
}
