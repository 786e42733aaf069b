using Conformance.Verification;
using NodaTime;

namespace Conformance.Authority;

/// <summary>One kind of medical information in a result: …ConsFlg with …ConsTime and …AvailableTime (facts/eligibility.md 1.5).</summary>
/// <param name="Granted">ConsFlg 1 or 0.</param>
/// <param name="ConsentedAt">ConsTime; null when not granted.</param>
/// <param name="AvailableUntil">AvailableTime; null when not granted.</param>
internal sealed record ConsentItem(bool Granted, LocalDateTime? ConsentedAt, LocalDateTime? AvailableUntil)
{
    public static ConsentItem From(Viewing? viewing) => viewing is null
        ? new ConsentItem(false, null, null)
        : new ConsentItem(true, viewing.ConsentedAt, viewing.AvailableUntil);

    /// <summary>Whether the 24 hours are over: flag 2 of table 016.</summary>
    public bool IsLapsed { get; init; }

    public string Flag => IsLapsed ? "2" : Granted ? "1" : "0";
}
