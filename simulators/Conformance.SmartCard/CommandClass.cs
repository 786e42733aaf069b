namespace Conformance.SmartCard;

/// <summary>The class bytes of plain commands on the basic channel (ISO/IEC 7816-4, 5.4.1).</summary>
public static class CommandClass
{
    /// <summary>Commands of ISO/IEC 7816-4.</summary>
    public const byte Interindustry = 0x00;

    /// <summary>The card's own commands (facts/card.md 2.1).</summary>
    public const byte Proprietary = 0x80;
}
