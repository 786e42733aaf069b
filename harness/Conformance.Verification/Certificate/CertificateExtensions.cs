using System.Formats.Asn1;

namespace Conformance.Verification;

/// <summary>What the extensions say that this core judges by (RFC 5280, 4.2.1); others mean nothing to it.</summary>
/// <param name="AuthorityKey">Identifier of the issuer's key; empty when the certificate names none.</param>
/// <param name="Policies">OIDs of the policies that it was issued under.</param>
/// <param name="IsAuthority">A certificate that may issue others.</param>
/// <param name="CanSign">digitalSignature.</param>
internal sealed record CertificateExtensions(ReadOnlyMemory<byte> AuthorityKey, IReadOnlyList<string> Policies, bool IsAuthority, bool CanSign)
{
    private static readonly Asn1Tag KeyIdentifier = new(TagClass.ContextSpecific, 0);
    private static readonly Asn1Tag Issuer = new(TagClass.ContextSpecific, 1);
    private static readonly Asn1Tag SerialNumber = new(TagClass.ContextSpecific, 2);

    /// <summary>Those of a certificate that has none.</summary>
    public static readonly CertificateExtensions None = new(default, [], IsAuthority: false, CanSign: false);

    /// <exception cref="AsnContentException">The bytes are no extensions in DER, or one of those that count is none.</exception>
    public static CertificateExtensions Read(AsnReader wrapped)
    {
        var (list, said, kinds) = (wrapped.ReadSequence(), None, new List<string>());
        wrapped.ThrowIfNotEmpty();
        while (list.HasData)
        {
            var extension = list.ReadSequence();
            var kind = extension.ReadObjectIdentifier();
            if (kinds.Contains(kind))
            {
                throw new AsnContentException("A certificate must not have two extensions of one kind (RFC 5280, 4.2).");
            }

            kinds.Add(kind);
            if (extension.PeekTag() == Asn1Tag.Boolean)
            {
                extension.ReadBoolean();
            }

            // In DER an octet string is always primitive; another tag throws.
            extension.TryReadPrimitiveOctetString(out var value);
            extension.ThrowIfNotEmpty();
            said = said.With(kind, value);
        }

        return said;
    }

    private CertificateExtensions With(string kind, ReadOnlyMemory<byte> value) => kind switch
    {
        "2.5.29.35" => this with { AuthorityKey = Whole(value, reader => Key(reader.ReadSequence())) },
        "2.5.29.32" => this with { Policies = Whole(value, reader => List(reader.ReadSequence())) },
        "2.5.29.19" => this with { IsAuthority = Whole(value, reader => Authority(reader.ReadSequence())) },
        "2.5.29.15" => this with { CanSign = Whole(value, Signs) },
        _ => this,
    };

    private static T Whole<T>(ReadOnlyMemory<byte> value, Func<AsnReader, T> read)
    {
        var reader = new AsnReader(value, AsnEncodingRules.DER);
        var said = read(reader);
        reader.ThrowIfNotEmpty();
        return said;
    }

    // The issuer's issuer and its serial number may stand beside it, and mean nothing here.
    private static ReadOnlyMemory<byte> Key(AsnReader fields)
    {
        var identifier = fields.HasData && fields.PeekTag().HasSameClassAndValue(KeyIdentifier) && fields.TryReadPrimitiveOctetString(out var key, KeyIdentifier) ? key : default;
        if (fields.HasData && fields.PeekTag().HasSameClassAndValue(Issuer))
        {
            fields.ReadSequence(Issuer);
        }

        if (fields.HasData)
        {
            fields.ReadIntegerBytes(SerialNumber);
        }

        fields.ThrowIfNotEmpty();
        return identifier;
    }

    private static List<string> List(AsnReader list)
    {
        var policies = new List<string>();
        while (list.HasData)
        {
            policies.Add(list.ReadSequence().ReadObjectIdentifier());
        }

        return policies;
    }

    private static bool Authority(AsnReader fields) => fields.HasData && fields.PeekTag() == Asn1Tag.Boolean && fields.ReadBoolean();

    private static bool Signs(AsnReader value) => value.TryReadPrimitiveBitString(out _, out var bits) && !bits.IsEmpty && (bits.Span[0] & 0x80) != 0;
}
