using Conformance.Verification;
using NodaTime;

namespace Conformance.Authority;

/// <summary>What the register says about insurance numbers (facts/eligibility.md 4.1): whether the qualification asked for counts, never which newer one there is.</summary>
/// <param name="Validity">QualificationValidity; null when the register cannot be asked.</param>
/// <param name="Record">The qualification, in force or lost; null where none is disclosed.</param>
/// <param name="Limit">限度額 in force; to be given with consent alone (facts/eligibility.md 5.3).</param>
internal sealed record NumberAnswer(QualificationValidity? Validity, InsuredRecord? Record, HighCostLimit? Limit)
{
    /// <param name="institution">Who asks, since tickets of 医療扶助 are an institution's.</param>
    public static NumberAnswer Ask(InsuredRegister register, InsuranceNumbers numbers, string institution, LocalDate day) => register.Search(numbers, day) switch
    {
        null => new(null, null, null),
        [] => new(QualificationValidity.NoneFound, null, null),
        [var record] when register.HasNewer(record, day) => new(QualificationValidity.NewerExists, null, null),
        [var record] when record.IsInForceOn(day) => new(Assistance.Validity(record, institution, day), Shown(record), record.HighCostLimit is { } limit && limit.IsInForceOn(day) ? limit : null),
        [var record] => new(QualificationValidity.Invalid, Shown(record), null),
        _ => new(QualificationValidity.SeveralFound, null, null),
    };

    // facts/eligibility.md 4.2: both marks hide the address from whoever asks by number.
    private static InsuredRecord Shown(InsuredRecord record) => record.IsAddressWithheld || record.IsCardBarred ? record with { Address = null, PostNumber = null } : record;

    /// <summary>Nothing about the person.</summary>
    public override string ToString() => $"NumberAnswer {Validity}";
}
