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
        try
        {
            if (Refusal(text) is { } refusal)
            {
                complaints.Add(new(file, refusal.Line), refusal.What, refusal.ToDo);
                return null;
            }

            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            if (stream.Documents is [{ RootNode: YamlMappingNode root }])
            {
                return new(root, file, complaints);
            }

            complaints.Add(new(file, 1), "the file is no YAML mapping", "begin it with a key such as \"requirements:\"");
        }
        catch (YamlException fault)
        {
            complaints.Add(new(file, (int)fault.Start.Line), $"this is no YAML: {fault.Message.TrimEnd('.')}", "correct this line, or the one next to it");
        }

        return null;
    }

    private static (int Line, string What, string ToDo)? Refusal(string text)
    {
        var parser = new Parser(new StringReader(text));
        var depth = 0;
        while (parser.MoveNext())
        {
            var happened = parser.Current!;
            depth += happened.NestingIncrease;
            var refusal = happened switch
            {
                AnchorAlias => ("an alias stands here", "write the value out"),
                NodeEvent { Anchor.IsEmpty: false } => ("an anchor stands here", "remove it, and write the value out where it is used"),
                NodeEvent { Tag.IsEmpty: false } => ("a tag stands here", "remove it: every value is a text, a list or a mapping"),
                _ when depth > DeepestNesting => ("this is nested too deeply", "see features/requirements/README.md for the form of a file"),
                _ => default((string What, string ToDo)?),
            };
            if (refusal is { } found)
            {
                return ((int)happened.Start.Line, found.What, found.ToDo);
            }
        }

        return null;
    }
}
