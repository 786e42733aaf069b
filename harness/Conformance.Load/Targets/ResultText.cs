using Conformance.Load.Traffic;

namespace Conformance.Load.Targets;

/// <summary>
/// The word that a result comes to. Looked for in the bytes: a generator that parsed every answer would be measured itself, and whether a
/// message is right is for other checks to say.
/// </summary>
internal static class ResultText
{
    /// <summary>Of a result by card, given how the centre called the certificate.</summary>
    public static string ByCard(ReadOnlySpan<byte> xml, string standing) => Validity(xml) is var word && word != DueAnswer.Valid ? word : standing;

    /// <summary>By 資格有効性 (facts/eligibility.md 2, table 006).</summary>
    public static string Validity(ReadOnlySpan<byte> xml)
    {
        var tag = "<QualificationValidity>"u8;
        var at = xml.IndexOf(tag);
        return at < 0 || at + tag.Length >= xml.Length ? DueAnswer.Malformed : (char)xml[at + tag.Length] switch
        {
            '1' => DueAnswer.Valid,
            '2' => DueAnswer.Invalid,
            '4' => DueAnswer.Unlinked,
            var other => $"validity {other}",
        };
    }
}
