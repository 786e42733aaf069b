using Conformance.Bench.Judgement;
using NodaTime.Text;
using YamlDotNet.RepresentationModel;

namespace Conformance.Bench.Outcomes.Waivers;

/// <summary>One entry of a file of waivers, with its place for messages.</summary>
internal sealed class WaiverEntry
{
    private static readonly string[] Fields = ["requirement", "reason", "owner", "last-day"];

    private readonly string _file;
    private readonly YamlMappingNode _node;

    public WaiverEntry(string file, YamlNode node)
    {
        _file = file;
        _node = node as YamlMappingNode ?? throw At(node, "a waiver has the fields " + string.Join(", ", Fields), "write them all");
        if (_node.Children.Keys.FirstOrDefault(key => !Fields.Contains(key.ToString())) is { } unknown)
        {
            throw At(unknown, $"a waiver has no field \"{unknown}\"", "its fields are " + string.Join(", ", Fields));
        }
    }

    public Waiver ToWaiver()
    {
        var day = Text("last-day");
        return LocalDatePattern.Iso.Parse(day).TryGetValue(default, out var lastDay)
            ? new(Text("requirement"), Text("reason"), Text("owner"), lastDay)
            : throw Fault("last-day", $"\"{day}\" is no day", "write year, month and day like 2025-12-31");
    }

    /// <summary>Something is wrong with a field.</summary>
    public BenchFaultException Fault(string field, string what, string hint) => 
        At(_node.Children.TryGetValue(field, out var value) ? value : _node, what, hint);

    private string Text(string field) => _node.Children.TryGetValue(field, out var value) && value is YamlScalarNode { Value: { } text } && !string.IsNullOrWhiteSpace(text)
        ? text.Trim()
        : throw Fault(field, $"a waiver without \"{field}\" excuses nothing", $"add \"{field}\"");

    private BenchFaultException At(YamlNode node, string what, string hint) => new(Owner.Configuration, $"{_file}:{node.Start.Line}: {what}", hint);
}
