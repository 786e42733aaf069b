namespace Conformance.CardSimulator.Vpcd;

/// <summary>The messages of one byte (facts/card.md 5). Only <see cref="GetAtr"/> is answered.</summary>
internal static class VpcdControl
{
    public const byte PowerOff = 0x00;
    public const byte PowerOn = 0x01;
    public const byte Reset = 0x02;
    public const byte GetAtr = 0x04;
}
