using Conformance.Bench;
using Conformance.Bench.Judgement;
using Conformance.Messages;

namespace Conformance.Cli.Messages;

/// <summary>Checks messages and prints what deviates; never what stands in them.</summary>
internal sealed class MessageCheck(MessageBook book, TextWriter output)
{
    public int Run(IReadOnlyList<string> files, string? kind)
    {
        var worst = files.Select(file => Check(file, kind is null ? book.LayoutOf(file) : book.Layout(kind, "--kind"))).ToList();
        return worst.Contains(Severity.Error) ? ExitCodes.Failed : ExitCodes.Passed;
    }

    private Severity? Check(string file, MessageLayout layout)
    {
        var message = MessageReader.Read(Load(file)) switch
        {
            MessageReading.Read(var read) => read,
            MessageReading.Refused(var line, var what, var hint) => throw new BenchFaultException(Owner.Configuration, line > 0 ? FormattableString.Invariant($"{file}, line {line}: {what}") : $"{file}: {what}", hint),
            _ => throw new InvalidOperationException("a message is read or refused"),
        };
        var found = MessageValidator.Validate(message, layout);
        output.WriteLine($"{file}: {layout.Prefix} ({layout.Title}), {(found is [] ? "no deviation" : string.Join(", ", found.CountBy(one => one.Severity).OrderByDescending(count => count.Key).Select(count => FormattableString.Invariant($"{count.Value} {count.Key}"))))}");
        foreach (var deviation in found.OrderByDescending(one => one.Severity).ThenBy(one => one.Line))
        {
            output.WriteLine(FormattableString.Invariant($"  {deviation.Severity,-7} line {deviation.Line}  {deviation.Path}"));
            output.WriteLine($"          {deviation.What} ({deviation.Rule}; {deviation.Source})");
        }

        return found is [] ? null : found.Max(one => one.Severity);
    }

    private static byte[] Load(string file)
    {
        try
        {
            return File.ReadAllBytes(file);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new BenchFaultException(Owner.Configuration, fault.Message, "name files that can be read");
        }
    }
}
