using System.Formats.Asn1;

namespace Conformance.Verification;

/// <summary>A name of X.500, as certificates carry it (RFC 5280, 4.1.2.4).</summary>
internal static class DistinguishedName
{
    private const string CommonName = "2.5.4.3";

    /// <summary>Reads a name. Its last common name counts, the most specific one; null when it has none.</summary>
    /// <exception cref="AsnContentException">The next value is no name in DER.</exception>
    public static string? ReadCommonName(AsnReader reader)
    {
        var (parts, found) = (reader.ReadSequence(), default(string));
        while (parts.HasData)
        {
            var attributes = parts.ReadSetOf();
            while (attributes.HasData)
            {
                var attribute = attributes.ReadSequence();
                found = attribute.ReadObjectIdentifier() == CommonName ? Text(attribute) : Passed(attribute, found);
                attribute.ThrowIfNotEmpty();
            }
        }

        return found;
    }

    // DirectoryString, and what some authorities put in its place.
    private static string Text(AsnReader value) => value.PeekTag() switch
    {
        { TagClass: TagClass.Universal, TagValue: (int)UniversalTagNumber.UTF8String } => value.ReadCharacterString(UniversalTagNumber.UTF8String),
        { TagClass: TagClass.Universal, TagValue: (int)UniversalTagNumber.PrintableString } => value.ReadCharacterString(UniversalTagNumber.PrintableString),
        { TagClass: TagClass.Universal, TagValue: (int)UniversalTagNumber.IA5String } => value.ReadCharacterString(UniversalTagNumber.IA5String),
        _ => throw new AsnContentException("A common name must be a UTF8String, a PrintableString or an IA5String."),
    };

    private static string? Passed(AsnReader value, string? found)
    {
        value.ReadEncodedValue();
        return found;
    }
}
