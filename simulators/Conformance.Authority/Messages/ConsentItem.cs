using Conformance.Verification;
using NodaTime;

namespace Conformance.Authority;

/// <summary>One kind of medical information in a result: …ConsFlg with …ConsTime and …AvailableTime (facts/eligibility.md 1.5).</summary>
/// <param name="Granted">ConsFlg 1 or 3, or 0.</param>
/// <param name="ConsentedAt">ConsTime; null when not granted, and where nobody could consent.</param>
/// <param name="AvailableUntil">AvailableTime; null when not granted.</param>
internal sealed record ConsentItem(bool Granted, LocalDateTime? ConsentedAt, LocalDateTime? AvailableUntil)
{
    public static ConsentItem From(Viewing? viewing) => viewing is null
        ? new ConsentItem(false, null, null)
        : new ConsentItem(true, viewing.ConsentedAt, viewing.AvailableUntil);

    /// <summary>Whether the 24 hours are over: flag 2 of table 016.</summary>
    public bool IsLapsed { get; init; }

    /// <summary>Whether it is open though nobody could consent: flag 3 of table 016, 取得困難 (EMRG-2).</summary>
    public bool IsUnobtained { get; init; }

    public string Flag => IsLapsed ? "2" : IsUnobtained ? "3" : Granted ? "1" : "0";
}
