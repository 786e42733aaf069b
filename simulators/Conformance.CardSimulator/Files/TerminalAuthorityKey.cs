namespace Conformance.CardSimulator.Files;

/// <summary>
/// The internal EF 0016, under which the card keeps the key that certifies terminals (facts/card.md 1.2 and 2.4). It can be selected;
/// nothing more is public, and nothing more is done with it.
/// </summary>
internal sealed class TerminalAuthorityKey() : CardFile(0x0016);
