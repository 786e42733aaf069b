namespace Conformance.CardSimulator.Applications;

/// <summary>The GlobalPlatform issuer security domain: current after power-on, with no readable EF (facts/card.md 1.1 and 2.7).</summary>
internal sealed class IssuerSecurityDomain() : CardApplication([0xA0, 0x00, 0x00, 0x01, 0x51, 0x00, 0x00], []);
