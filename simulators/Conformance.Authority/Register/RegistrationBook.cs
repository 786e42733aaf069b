using NodaTime;

namespace Conformance.Authority;

/// <summary>
/// Which cards are registered as insurance cards, by the certificate's subject: all, but for those that this book says otherwise of. May be
/// used by several threads.
/// </summary>
public sealed class RegistrationBook
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);

    /// <summary>True when a registration is not complete at once (REG-3: it may take a while; how long, no source says).</summary>
    public bool TakesTime { get; set; }

    /// <summary>Says that a card was never registered.</summary>
    public void NeverRegistered(string certificateSubject) => Set(certificateSubject, new(RegistrationState.NotRegistered, LocalDate.MinIsoValue));

    /// <summary>Cancels a registration; that day is the first without it.</summary>
    public void Deregister(string certificateSubject, LocalDate from) => Set(certificateSubject, new(RegistrationState.Deregistered, from));

    /// <summary>Registers a card, at once or after a while.</summary>
    public RegistrationState Register(string certificateSubject)
    {
        var state = TakesTime ? RegistrationState.UnderWay : RegistrationState.Registered;
        Set(certificateSubject, new(state, LocalDate.MinIsoValue));
        return state;
    }

    /// <summary>Completes whatever is under way.</summary>
    public void Complete()
    {
        lock (_lock)
        {
            foreach (var (subject, _) in _entries.Where(entry => entry.Value.State == RegistrationState.UnderWay).ToList())
            {
                _entries.Remove(subject);
            }
        }
    }

    /// <summary>How a card stands on a day.</summary>
    public RegistrationState Of(string certificateSubject, LocalDate today)
    {
        lock (_lock)
        {
            return _entries.TryGetValue(certificateSubject, out var entry) && entry.From <= today ? entry.State : RegistrationState.Registered;
        }
    }

    private void Set(string certificateSubject, Entry entry)
    {
        lock (_lock)
        {
            _entries[certificateSubject] = entry;
        }
    }

    private sealed record Entry(RegistrationState State, LocalDate From);
}
