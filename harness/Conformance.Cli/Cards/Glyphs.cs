using Conformance.Bench;
using Conformance.Bench.Judgement;
using Conformance.CardSimulator.Images;

namespace Conformance.Cli.Cards;

/// <summary>What texts on cards are drawn with: GNU Unifont as Debian packs it, and what it lacks from fixtures/images/glyphs.hex.</summary>
internal static class Glyphs
{
    private const string Unifont = "/usr/share/unifont/unifont_jp.hex";

    /// <exception cref="BenchFaultException">A file is missing or has another form.</exception>
    public static GlyphFile Read(string fixtures)
    {
        try
        {
            return new([.. File.ReadLines(Unifont), .. File.ReadLines(Path.Combine(fixtures, "images", "glyphs.hex"))]);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or FormatException)
        {
            throw new BenchFaultException(Owner.Bench, fault.Message, "install unifont, and restore fixtures/images/glyphs.hex from the repository");
        }
    }
}
