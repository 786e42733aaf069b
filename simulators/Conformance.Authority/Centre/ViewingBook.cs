using Conformance.Verification;
using NodaTime;

namespace Conformance.Authority;

/// <summary>What patients opened to institutions by card, and until when (CONS-3): the newest answer counts. May be used by several threads.</summary>
internal sealed class ViewingBook
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, Dictionary<string, ConsentBlock>> _opened = new(StringComparer.Ordinal);

    public void Open(string institution, string subject, ConsentBlock consents)
    {
        lock (_lock)
        {
            (_opened.TryGetValue(institution, out var patients) ? patients : _opened[institution] = new(StringComparer.Ordinal))[subject] = consents;
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
            return _opened.GetValueOrDefault(institution)?.GetValueOrDefault(subject) is { } consents && item(consents) is { Granted: true, AvailableUntil: { } until } opened && now < until ? opened : null;
        }
    }
}
