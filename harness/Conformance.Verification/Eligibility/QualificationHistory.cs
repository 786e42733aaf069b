using NodaTime;

namespace Conformance.Verification;

/// <summary>
/// The qualifications of one person. What the register knows on a day is what insurers had registered by then, so that after a change of job
/// the answer may for a while still be the old insurance, or none (ELIG-2).
/// </summary>
/// <param name="Qualifications">In the order of their first days; at least one.</param>
public sealed record QualificationHistory(IReadOnlyList<InsuredRecord> Qualifications)
{
    /// <summary>The last of them, whether it is registered already or not.</summary>
    public InsuredRecord Newest => Qualifications[^1];

    /// <summary>What a card leads to (ELIG-1): the one in force, the newest where several are, or the newest lost one; null where none is registered yet.</summary>
    public InsuredRecord? ByCard(LocalDate day)
    {
        var known = Qualifications.Where(one => one.IsRegisteredOn(day)).ToList();
        return known.FindLast(one => one.IsInForceOn(day)) ?? (known.Count > 0 ? known[^1] : null);
    }

    /// <summary>Whether a newer qualification has begun than this one, which is told to whoever asks by its numbers (facts/eligibility.md 4.1).</summary>
    public bool HasNewerThan(InsuredRecord record, LocalDate day) =>
        Qualifications.SkipWhile(one => one != record).Skip(1).Any(one => one.IsRegisteredOn(day) && one.QualificationDate <= day);

    /// <summary>The history with one that follows on the newest, which is lost on the follower's first day.</summary>
    public QualificationHistory Followed(InsuredRecord by) =>
        new([.. Qualifications.SkipLast(1), Newest with { DisqualificationDate = by.QualificationDate }, by]);

    /// <summary>The history with the newest changed.</summary>
    public QualificationHistory WithNewest(InsuredRecord changed) => new([.. Qualifications.SkipLast(1), changed]);

    /// <summary>Nothing about the person.</summary>
    public override string ToString() => FormattableString.Invariant($"{Qualifications.Count} qualifications");
}
