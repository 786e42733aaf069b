using System.CommandLine;
using Conformance.Bench;
using Conformance.Bench.Judgement;
using Conformance.Terminal;

namespace Conformance.Cli.Reception;

/// <summary>Which files of the exchange are encrypted: the terminal's own lists, and the password out of a file, so that no list of processes shows it.</summary>
internal sealed class SealOptions
{
    private readonly Option<string?> _list = new("--encrypt") { Description = "List of prefixes of requests and answers (encrypt.conf: OQSsiquc=e); what is on it is exchanged as password ZIPs by AES-256" };
    private readonly Option<string?> _faceList = new("--encrypt-face") { Description = "The same for the reader's results (encrypt_face.conf)" };
    private readonly Option<string?> _password = new("--password-file") { Description = "File whose first line is the password of these ZIPs" };

    public void AddTo(Command command)
    {
        command.Add(_list);
        command.Add(_faceList);
        command.Add(_password);
        command.Validators.Add(result =>
        {
            if ((result.GetValue(_list) ?? result.GetValue(_faceList)) is not null != result.GetValue(_password) is not null)
            {
                result.AddError("--encrypt and --encrypt-face go with --password-file");
            }
        });
    }

    /// <exception cref="BenchFaultException">A file cannot be read, or a line of a list is none.</exception>
    public TerminalOptions In(TerminalOptions options, ParseResult parsed) => options with
    {
        Seal = SealOf(parsed.GetValue(_list), parsed),
        FaceSeal = SealOf(parsed.GetValue(_faceList), parsed),
    };

    private ExchangeSeal SealOf(string? list, ParseResult parsed)
    {
        if (list is null)
        {
            return ExchangeSeal.None;
        }

        var file = parsed.GetValue(_password)!;
        var password = Read(file).Split('\n')[0].TrimEnd('\r');
        var lines = ExchangeSeal.ReadList(Read(list), out var wrong);
        return wrong > 0 ? throw new BenchFaultException(Owner.Configuration, $"{list}({wrong}): this is no line of such a list", "write a prefix, =, and e (encrypted) or n (plain): OQSsiquc=e")
            : password.Length == 0 ? throw new BenchFaultException(Owner.Configuration, $"{file}(1): there is no password", "write it on the first line")
            : new(lines, password);
    }

    private static string Read(string file)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new BenchFaultException(Owner.Configuration, fault.Message, "name a file that can be read");
        }
    }
}
