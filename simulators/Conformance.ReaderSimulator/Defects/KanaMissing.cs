namespace Conformance.ReaderSimulator;

/// <summary>Does not name the patient on the last screen (against RDR-9).</summary>
internal sealed class KanaMissing : ReaderDefect
{
    public override string Name => "kana-missing";

    internal override Screen Shown(Screen screen)
    {
        if (screen.KanaName is null)
        {
            return screen;
        }

        Inject();
        return screen with { KanaName = null };
    }
}
