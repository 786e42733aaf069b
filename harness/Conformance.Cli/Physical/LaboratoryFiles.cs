using System.CommandLine;
using Conformance.Bench.Physical.Cards;
using Conformance.Bench.Physical.Custody;

namespace Conformance.Cli.Physical;

/// <summary>The options for the two files that a laboratory keeps: the custody book and the key for tokens.</summary>
internal sealed class LaboratoryFiles
{
    private static readonly string DefaultKey =
        Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData, Environment.SpecialFolderOption.DoNotVerify), "conformance", "card-token.key");

    public Option<string> Cards { get; } = new("--cards") { Description = "File of the physical test cards ('conformance cards')", DefaultValueFactory = _ => "conformance-cards.json" };

    public Option<string> Key { get; } = new("--token-key") { Description = "File of the laboratory's key for card tokens; made when it is missing", DefaultValueFactory = _ => DefaultKey };

    public CustodyFile BookOf(ParseResult parsed, TimeProvider time) => new(parsed.GetValue(Cards)!, time);

    public TokenKey KeyOf(ParseResult parsed) => TokenKeyFile.ReadOrCreate(parsed.GetValue(Key)!);
}
