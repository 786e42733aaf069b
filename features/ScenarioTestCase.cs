using Conformance.Steps.Running;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Conformance.Features;

/// <summary>One scenario on one reader and one binding, named "title [reader, binding]"; its tags are categories.</summary>
public sealed class ScenarioTestCase : XunitTestCase
{
    private string[] _tags = [];

    /// <summary>For xunit, which fills it from its serialized form.</summary>
    [Obsolete("Called by xunit only.")]
    public ScenarioTestCase()
    {
    }

    internal ScenarioTestCase(IMessageSink diagnostics, ITestMethod method, ScenarioCase scenario, string reader, string binding)
        : base(diagnostics, TestMethodDisplay.Method, TestMethodDisplayOptions.None, method, [scenario.File, scenario.Title, reader, binding]) =>
        _tags = [.. scenario.Tags];

    /// <inheritdoc/>
    public override void Serialize(IXunitSerializationInfo data)
    {
        base.Serialize(data);
        data.AddValue("Tags", _tags);
    }

    /// <inheritdoc/>
    public override void Deserialize(IXunitSerializationInfo data)
    {
        _tags = data.GetValue<string[]>("Tags");
        base.Deserialize(data);
    }

    /// <inheritdoc/>
    protected override string GetDisplayName(IAttributeInfo factAttribute, string displayName) => $"{TestMethodArguments[1]} [{TestMethodArguments[2]}, {TestMethodArguments[3]}]";

    /// <inheritdoc/>
    protected override void Initialize()
    {
        base.Initialize();
        Traits["Reader"] = [(string)TestMethodArguments[2]];
        Traits["Binding"] = [(string)TestMethodArguments[3]];
        Traits["Category"] = [.. _tags];
        if (Traits["Binding"] is [ScenarioDiscoverer.VirtualPcsc])
        {
            Traits["Needs"] = ["pcscd"];
        }
    }
}
