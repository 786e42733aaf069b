using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace Conformance.Bench.Requirements.Reading;

/// <summary>
/// Reads YAML as plain data. Tags, anchors and aliases are refused before anything is built, as is deep nesting: a catalogue needs
/// none of them, and they are how a small file grows large or becomes an object.
/// </summary>
internal static class PlainYaml
{
    private const int DeepestNesting = 12;

    /// <summary>The file's one mapping, or null when the file holds no such thing; what is wrong was noted then.</summary>
    public static YamlMap? Read(string file, string text, Complaints complaints)
    {
        if (Load(text, out var refusal) is not { } stream)
        {
            complaints.Add(new(file, refusal!.Line), refusal.What, refusal.ToDo);
            return null;
        }

        if (stream.Documents is [{ RootNode: YamlMappingNode root }])
        {
            return new(root, file, complaints);
        }

        complaints.Add(new(file, 1), "the file is no YAML mapping", "begin it with a key such as \"requirements:\"");
        return null;
    }

    /// <summary>The documents of a text; null when it is no plain YAML, and why.</summary>
    public static YamlStream? Load(string text, out YamlRefusal? refusal)
    {
        var scanner = new Scanner(new StringReader(text));
        try
        {
            var events = new List<ParsingEvent>();
            refusal = Refusal(new(scanner), events);
            if (refusal is not null)
            {
                return null;
            }

            var stream = new YamlStream();
            stream.Load(new ReadEvents(events));
            return stream;
        }
        catch (YamlException fault)
        {
            refusal = new((int)fault.Start.Line, $"this is not YAML: {fault.Message.TrimEnd('.')}", "correct this line, or the one next to it");
        }
        catch (InvalidOperationException)
        {
            // The parser's own: it loses its way in a plain text within an open bracket.
            refusal = new((int)scanner.CurrentPosition.Line, "this is not YAML: a bracket is not closed", "close it in this line, or in one before");
        }

        return null;
    }

    private static YamlRefusal? Refusal(Parser parser, List<ParsingEvent> events)
    {
        var depth = 0;
        while (parser.MoveNext())
        {
            var happened = parser.Current!;
            events.Add(happened);
            depth += happened.NestingIncrease;
            var refusal = happened switch
            {
                AnchorAlias => ("an alias stands here", "write the value out"),
                NodeEvent { Anchor.IsEmpty: false } => ("an anchor stands here", "remove it, and write the value out where it is used"),
                NodeEvent { Tag.IsEmpty: false } => ("a tag stands here", "remove it: every value is a text, a list or a mapping"),
                _ when depth > DeepestNesting => ("this is nested too deeply", "write it flatter: no file of the bench needs so much"),
                _ => default((string What, string ToDo)?),
            };
            if (refusal is { } found)
            {
                return new((int)happened.Start.Line, found.What, found.ToDo);
            }
        }

        return null;
    }
}
