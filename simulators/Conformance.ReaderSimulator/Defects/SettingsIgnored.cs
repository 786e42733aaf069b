namespace Conformance.ReaderSimulator;

/// <summary>Asks for every item whatever the terminal's settings say (against facts/eligibility.md 5.3).</summary>
internal sealed class SettingsIgnored : ReaderDefect
{
    public override string Name => "settings-ignored";

    internal override TerminalSettings SettingsHeeded(TerminalSettings read, TerminalSettings? before)
    {
        var every = read with { Surgery = true, Diagnosis = true, Medicines = true, Checkups = true };
        if (every != read)
        {
            Inject();
        }

        return every;
    }
}
