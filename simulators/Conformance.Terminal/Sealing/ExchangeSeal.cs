namespace Conformance.Terminal;

/// <summary>
/// Which files of the exchange are encrypted, and with what: the terminal's encrypt.conf, or encrypt_face.conf for face (facts/eligibility.md 1.2).
/// How a file is encrypted is not public; one note has a password ZIP by AES-256 under the same base name, and so has this.
/// </summary>
public sealed class ExchangeSeal
{
    private readonly IReadOnlyList<(string Prefix, bool Seals)> _lines;
    private readonly string _password;

    /// <summary>A list and its password.</summary>
    /// <param name="lines">Prefixes of files' names, and whether they are encrypted; the longest that fits counts.</param>
    /// <param name="password">The password, known to both sides.</param>
    public ExchangeSeal(IEnumerable<(string Prefix, bool Seals)> lines, string password) =>
        (_lines, _password) = ([.. lines.OrderByDescending(line => line.Prefix.Length)], password);

    /// <summary>Nothing is encrypted.</summary>
    public static ExchangeSeal None { get; } = new([], "");

    /// <summary>Whether files of a name are encrypted. Case does not matter.</summary>
    public bool Covers(string name) => _lines.FirstOrDefault(line => name.StartsWith(line.Prefix, StringComparison.OrdinalIgnoreCase)).Seals;

    /// <summary>Reads the lines of such a list: prefix=e or prefix=n; empty ones and those that begin with # count for nothing.</summary>
    /// <param name="text">The file.</param>
    /// <param name="wrong">The number of the first line that is none; 0 for none.</param>
    public static IReadOnlyList<(string Prefix, bool Seals)> ReadList(string text, out int wrong)
    {
        var lines = new List<(string Prefix, bool Seals)>();
        wrong = 0;
        foreach (var (number, line) in text.Split('\n').Select(line => line.Trim()).Index())
        {
            if (line.Length == 0 || line.StartsWith('#'))
            {
                continue;
            }

            if (line.Split('=') is not [{ Length: > 0 } prefix, "e" or "n"])
            {
                wrong = number + 1;
                break;
            }

            lines.Add((prefix, line.EndsWith('e')));
        }

        return lines;
    }

    /// <summary>The password is not told.</summary>
    public override string ToString() => FormattableString.Invariant($"{nameof(ExchangeSeal)} ({_lines.Count} prefixes)");

    internal CentreFile Seal(CentreFile file, Random random)
    {
        var salt = new byte[Sealing.SealingKeys.SaltLength];
        random.NextBytes(salt);
        return new(Path.ChangeExtension(file.Name, "zip"), Sealing.SealedZip.Write(file.Name, file.Bytes.Span, _password, salt));
    }

    internal CentreFile? Open(CentreFile file, long longest, out string why) =>
        Sealing.SealedZip.Read(file.Bytes.Span, _password, longest, out why) is { } content ? new(Path.ChangeExtension(file.Name, "xml"), content) : null;
}
