using Reqnroll.BoDi;

namespace Reqnroll;

public class FeatureContext : ReqnrollContext
{
    internal FeatureContext(IObjectContainer featureContainer, FeatureInfo featureInfo)
    {
        FeatureContainer = featureContainer;
        FeatureInfo = featureInfo;
    }

    public IObjectContainer FeatureContainer { get; }

    public FeatureInfo FeatureInfo { get; }
}
