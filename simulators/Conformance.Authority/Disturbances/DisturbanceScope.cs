using NodaTime;

namespace Conformance.Authority;

/// <summary>Which requests a disturbance strikes: those that are all of what is said here.</summary>
public sealed record DisturbanceScope
{
    /// <summary>Prefix of a message, or path of the bench's own requests ("holders", "inquiries/card"); null for all.</summary>
    public string? Kind { get; init; }

    /// <summary>医療機関コード; null for all.</summary>
    public string? Institution { get; init; }

    /// <summary>番号 of the person asked about; null for all, and in requests without one nobody.</summary>
    public string? Person { get; init; }

    /// <summary>The one request struck, counted from 1 among those of this scope; null for no single one.</summary>
    public int? Nth { get; init; }

    /// <summary>Every so manieth request of this scope; null for every one.</summary>
    public int? Every { get; init; }

    /// <summary>The first moment, local time at the desk; null for ever since.</summary>
    public LocalDateTime? From { get; init; }

    /// <summary>The moment from which on it is over; null for never.</summary>
    public LocalDateTime? To { get; init; }

    /// <summary>How likely a request of this scope is struck, by the centre's seeded chance; 1 for always.</summary>
    public double Chance { get; init; } = 1;

    /// <summary>Nothing about the person.</summary>
    public override string ToString() => nameof(DisturbanceScope);

    internal bool IsAt(LocalDateTime now) => (From is not { } from || from <= now) && (To is not { } to || now < to);

    internal bool IsOf(RequestFacts facts) =>
        (Kind is null || Kind.Equals(facts.Kind, StringComparison.OrdinalIgnoreCase))
        && (Institution is null || Institution == facts.Institution)
        && (Person is null || Person == facts.Person);

    internal bool IsTurn(int count) => (Nth is not { } nth || nth == count) && (Every is not { } every || count % every == 0);
}
