namespace Conformance.CardSimulator.Commands;

/// <summary>The instruction bytes that more than one place has to know (facts/card.md 2.1).</summary>
internal static class Instruction
{
    public const byte Verify = 0x20;
    public const byte Select = 0xA4;
    public const byte ReadBinary = 0xB0;
}
