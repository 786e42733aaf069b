using System.CommandLine;
using Conformance.Certification.Draws;

namespace Conformance.Cli.Certificates;

/// <summary>The option --nonce.</summary>
internal static class NonceOption
{
    public static Option<string?> Create(string description)
    {
        var option = new Option<string?>("--nonce") { Description = description };
        option.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Select(token => token.Value).Where(token => Nonce.Parse(token) is null))
            {
                result.AddError($"\"{token}\" is no nonce: 1 to {Nonce.Longest} letters, digits and . _ - : alone");
            }
        });
        return option;
    }

    public static Nonce? Of(ParseResult parsed, Option<string?> option) => parsed.GetValue(option) is { } text ? Nonce.Parse(text) : null;
}
