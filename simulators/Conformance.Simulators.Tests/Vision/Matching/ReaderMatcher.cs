using Conformance.Vision.Matching;

namespace Conformance.Simulators.Tests.Vision.Matching;

/// <summary>The matcher as a reader has it: stock cascades, classical describer.</summary>
internal static class ReaderMatcher
{
    public static FaceMatcher Create() => new(CascadeFiles.Installed, new GradientDescriber());
}
