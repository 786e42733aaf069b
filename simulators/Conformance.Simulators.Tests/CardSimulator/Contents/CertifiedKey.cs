namespace Conformance.Simulators.Tests.CardSimulator.Contents;

/// <summary>What a card-verifiable certificate says (facts/card.md 3.5).</summary>
internal static class CertifiedKey
{
    /// <summary>The 265 bytes of the key in EF 0004.</summary>
    public static byte[] Of(ReadOnlyMemory<byte> certificate) => DataObject.File(certificate)["5F4E"].Value[32..];
}
