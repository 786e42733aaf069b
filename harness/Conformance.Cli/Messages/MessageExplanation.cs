using System.Globalization;
using Conformance.Messages;

namespace Conformance.Cli.Messages;

/// <summary>Prints what is known of the interface, for people.</summary>
internal sealed class MessageExplanation(MessageBook book, TextWriter output)
{
    private const string TablePrefix = "OQSCD";

    public int Print(string? kind)
    {
        output.WriteLine("A two sources agree, B one first-hand source, C inferred, ? open; the official interface document is not public.");
        if (kind is null)
        {
            book.Layouts.ToList().ForEach(layout => output.WriteLine($"{Mark(layout.Confidence)}  {layout.Prefix,-14} {layout.Title}"));
        }
        else if (kind.StartsWith(TablePrefix, StringComparison.OrdinalIgnoreCase) && book.Tables.FirstOrDefault(table => table.Number == kind[TablePrefix.Length..]) is { } table)
        {
            Print(table);
        }
        else
        {
            Print(book.Layout(kind, "message explain"));
        }

        return ExitCodes.Passed;
    }

    private void Print(CodeTable table)
    {
        output.WriteLine($"{Mark(table.Confidence)}  {TablePrefix}{table.Number}  {table.Item}{(table.Element.Length > 0 ? $"  {table.Element}" : "")}  ({table.Source})");
        table.Codes.ToList().ForEach(code => output.WriteLine($"   {code.Value,-4} {code.Meaning}"));
        Note(table.Note, "   ");
    }

    private void Print(MessageLayout layout)
    {
        output.WriteLine($"{Mark(layout.Confidence)}  {layout.Prefix}  {layout.Title}  ({layout.Source})");
        Note(layout.Note, "   ");
        Print(layout.Root, "");
    }

    private void Print(ElementRule rule, string indent)
    {
        output.WriteLine($"{Mark(rule.Confidence)}  {indent}{rule.Name}{Times(rule.Occurs)}  {Form(rule.Form)}{rule.Meaning}  ({rule.Source})");
        Note(rule.Note, $"   {indent}");
        foreach (var element in rule.Elements)
        {
            Print(element, indent + "  ");
        }
    }

    private void Note(string? note, string indent)
    {
        if (note is not null)
        {
            output.WriteLine($"{indent}note: {note}");
        }
    }

    private static string Mark(Confidence confidence) => confidence switch
    {
        Confidence.Agreed => "A",
        Confidence.OneSource => "B",
        Confidence.Inferred => "C",
        _ => "?",
    };

    private static string Times(Occurrence occurs) => occurs switch
    {
        Occurrence.Optional => " [0..1]",
        Occurrence.Any => " [0..n]",
        Occurrence.Repeated => " [1..n]",
        _ => "",
    };

    private static string Form(ElementForm form) => form switch
    {
        ElementForm.Day => "yyyyMMdd  ",
        ElementForm.Time => "yyyyMMddHHmmss  ",
        ElementForm.Month => "yyyyMM  ",
        ElementForm.Digits digits => string.Create(CultureInfo.InvariantCulture, $"digits {(digits.Least == digits.Most ? "" : $"{digits.Least}..")}{digits.Most}  "),
        ElementForm.Text text => string.Create(CultureInfo.InvariantCulture, $"text {text.Most}  "),
        ElementForm.Kana kana => string.Create(CultureInfo.InvariantCulture, $"half-width katakana {kana.Most}  "),
        ElementForm.Coded coded => $"{TablePrefix}{coded.Table.Number}  ",
        _ => "",
    };
}
