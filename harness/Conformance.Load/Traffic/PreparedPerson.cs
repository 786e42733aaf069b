namespace Conformance.Load.Traffic;

/// <summary>One invented patient with everything that a card would give.</summary>
/// <param name="Kind">How certificate and insurance stand.</param>
/// <param name="Certificate">The authentication certificate, DER.</param>
/// <param name="Key">Which of the keys is the card's.</param>
/// <param name="Subject">The certificate's common name.</param>
/// <param name="Number">番号, by which the insurance is found without the card; empty where none is registered.</param>
internal sealed record PreparedPerson(PersonKind Kind, byte[] Certificate, int Key, string Subject, string Number)
{
    /// <summary>The kind only.</summary>
    public override string ToString() => Kind.ToString();
}
