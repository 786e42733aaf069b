using Xunit.Abstractions;
using Xunit.Sdk;

namespace Conformance.Features;

/// <summary>Always fails: says why scenarios are missing.</summary>
public sealed class FeatureErrorTestCase : ExecutionErrorTestCase
{
    /// <summary>For xunit, which fills it from its serialized form.</summary>
    [Obsolete("Called by xunit only.")]
    public FeatureErrorTestCase()
    {
    }

    internal FeatureErrorTestCase(IMessageSink diagnostics, ITestMethod method, string error)
        : base(diagnostics, TestMethodDisplay.Method, TestMethodDisplayOptions.None, method, error)
    {
    }

    /// <inheritdoc/>
    protected override string GetDisplayName(IAttributeInfo factAttribute, string displayName) => ErrorMessage;

    /// <inheritdoc/>
    protected override string GetUniqueID() => $"{base.GetUniqueID()} {ErrorMessage}";
}
