namespace Conformance.CardSimulator.Files;

/// <summary>
/// An EF of which only the existence is known: it can be selected. That both READ commands refuse it with 6981 is known of one of them
/// (共通 001E, facts/card.md 1.5) and chosen for the others.
/// </summary>
internal sealed class UndocumentedFile(ushort id) : CardFile(id);
