using System.Security.Cryptography;
using Conformance.CardSimulator.Personas;

namespace Conformance.Simulators.Tests.CardSimulator;

/// <summary>A key of the card without a certificate, made in memory.</summary>
internal sealed class TestCardKey
{
    private static readonly Lazy<TestCardKey> LazyInputSupport = new(() => new());
    private static readonly Lazy<TestCardKey> LazyDelivery = new(() => new());
    private static readonly Lazy<TestCardKey> LazyCardFace = new(() => new());
    private static readonly Lazy<TestCardKey> LazyCommon = new(() => new());

    private TestCardKey()
    {
        Key = RSA.Create(2048);
        CardKey = new(Key);
    }

    /// <summary>券面事項入力補助AP 0013.</summary>
    public static TestCardKey InputSupport => LazyInputSupport.Value;

    /// <summary>The private half of 券面事項入力補助AP 0006.</summary>
    public static TestCardKey Delivery => LazyDelivery.Value;

    /// <summary>券面事項確認AP 001A.</summary>
    public static TestCardKey CardFace => LazyCardFace.Value;

    /// <summary>共通カードAP 0019.</summary>
    public static TestCardKey Common => LazyCommon.Value;

    public RSA Key { get; }

    public CardKey CardKey { get; }

    /// <summary>90 and 91, exponent and modulus, as everywhere on the card (facts/card.md 3.3).</summary>
    public byte[] PublicObject => [0x90, 0x03, 0x01, 0x00, 0x01, 0x91, 0x82, 0x01, 0x00, .. Key.ExportParameters(false).Modulus!];
}
