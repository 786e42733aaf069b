using Conformance.Verification;

namespace Conformance.Authority;

/// <summary>
/// What becomes of names and addresses when an insurer registers a person: characters that the centre cannot hold are lost there and then,
/// and come back as ● ever after (ELIG-4; facts/eligibility.md 3).
/// </summary>
/// <param name="Repertoire">What the centre can hold.</param>
/// <param name="SmallKanaAsLarge">Whether ショ is registered as シヨ, as some insurers do.</param>
public sealed record NameRegistration(Repertoire Repertoire, bool SmallKanaAsLarge = false)
{
    /// <summary>JIS X 0213, which fits what desks saw, and kana as they are. Reads the repertoire.</summary>
    public static NameRegistration Usual() => new(Repertoire.Read("jis-x-0213"));

    /// <summary>The record as it is registered.</summary>
    public InsuredRecord Register(InsuredRecord record) => record with
    {
        Name = Text(record.Name),
        InsuredName = record.InsuredName is { } insured ? Text(insured) : null,
        NameKana = SmallKanaAsLarge ? SmallKana.Enlarged(record.NameKana) : record.NameKana,
        Address = record.Address is { } address ? Text(address) : null,
        InsurerName = Text(record.InsurerName),
    };

    private string Text(string text) => Repertoire.Register(SmallKanaAsLarge ? SmallKana.Enlarged(text) : text);
}
