namespace Conformance.SmartCard;

/// <summary>A place where a card can be put: a simulated slot or a PC/SC reader. Both pass the same contract tests.</summary>
public interface ICardReader
{
    /// <summary>The name that PC/SC gives the reader, or the simulator's.</summary>
    string Name { get; }

    /// <summary>True while a card lies in the reader.</summary>
    bool IsCardPresent { get; }

    /// <summary>Powers the card on, so that all its security states are clear. Never throws for a missing card or reader.</summary>
    CardConnection Connect();
}
