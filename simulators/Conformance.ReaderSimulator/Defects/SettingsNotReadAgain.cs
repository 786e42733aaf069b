namespace Conformance.ReaderSimulator;

/// <summary>Keeps to the settings of its first start through every restart (against facts/eligibility.md 5.3).</summary>
internal sealed class SettingsNotReadAgain : ReaderDefect
{
    public override string Name => "settings-not-read-again";

    internal override TerminalSettings SettingsHeeded(TerminalSettings read, TerminalSettings? before)
    {
        if (before is not null && before != read)
        {
            Inject();
        }

        return before ?? read;
    }
}
