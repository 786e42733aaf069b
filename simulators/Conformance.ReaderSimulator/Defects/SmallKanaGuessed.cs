namespace Conformance.ReaderSimulator;

/// <summary>Shows a small kana where the register has a full-size one (against facts/eligibility.md 3).</summary>
internal sealed class SmallKanaGuessed : ReaderDefect
{
    public override string Name => "small-kana-guessed";

    internal override Screen Shown(Screen screen)
    {
        if (screen.KanaName is not { } kana || !kana.Contains("ﾖｳ", StringComparison.Ordinal))
        {
            return screen;
        }

        Inject();
        return screen with { KanaName = kana.Replace("ﾖｳ", "ｮｳ", StringComparison.Ordinal) };
    }
}
