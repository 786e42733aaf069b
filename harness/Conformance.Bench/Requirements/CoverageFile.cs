using System.Text;
using Conformance.Bench.Judgement;

namespace Conformance.Bench.Requirements;

/// <summary>Coverage as a table of comma-separated values (RFC 4180), one line per row, so that two of them can be compared by line.</summary>
public static class CoverageFile
{
    private const string Heading = "requirement,check,file,scenario,models,defects";
    private const string Hint = "make it again: 'conformance coverage --write'";

    /// <summary>The text of the file.</summary>
    public static string Write(Coverage coverage) => string.Concat(Lines(coverage).Select(line => line + "\n"));

    /// <summary>Reads the file.</summary>
    /// <exception cref="BenchFaultException">It is missing or not a coverage table.</exception>
    public static Coverage Read(string file)
    {
        string[] lines;
        try
        {
            lines = File.ReadAllLines(file);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new BenchFaultException(Owner.Configuration, $"{file}: {fault.Message}", Hint);
        }

        return lines is [Heading, .. var rows]
            ? new([.. rows.Select((line, index) => Row($"{file}:{index + 2}", line))])
            : throw new BenchFaultException(Owner.Configuration, $"{file}:1: the first line should be {Heading}", Hint);
    }

    /// <summary>What would have to change in the kept coverage to make it the actual one: lines to take away with "-", lines to add with "+".</summary>
    public static IReadOnlyList<string> Differences(Coverage kept, Coverage actual)
    {
        var (before, after) = (Lines(kept).ToList(), Lines(actual).ToList());
        return [.. before.Except(after).Select(line => "- " + line), .. after.Except(before).Select(line => "+ " + line)];
    }

    private static IEnumerable<string> Lines(Coverage coverage) =>
    [
        Heading,
        .. coverage.Rows.Select(row => string.Join(',', new[]
        {
            row.Requirement, row.Check, row.Scenario.File, row.Scenario.Title, string.Join(' ', row.Models), string.Join(' ', row.Defects),
        }.Select(Quoted))),
    ];

    private static string Quoted(string field) =>
        field.AsSpan().IndexOfAny(",\"") < 0 ? field : $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static CoverageRow Row(string place, string line) => Fields(line) is [var requirement, var check, var file, var title, var models, var defects]
        ? new(requirement, check, new(file, title), Words(models), Words(defects))
        : throw new BenchFaultException(Owner.Configuration, $"{place}: a line has six fields", Hint);

    private static string[] Words(string field) => field.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static List<string> Fields(string line)
    {
        var fields = new List<string>();
        var field = new StringBuilder();
        var quoted = false;
        for (var at = 0; at < line.Length; at++)
        {
            if (line[at] == '"' && quoted && at + 1 < line.Length && line[at + 1] == '"')
            {
                field.Append(line[at++]);
            }
            else if (line[at] == '"')
            {
                quoted = !quoted;
            }
            else if (line[at] == ',' && !quoted)
            {
                fields.Add(field.ToString());
                field.Clear();
            }
            else
            {
                field.Append(line[at]);
            }
        }

        fields.Add(field.ToString());
        return fields;
    }
}
