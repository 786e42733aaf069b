namespace Reqnroll.UnitTestProvider;

public class UnitTestProviderConfiguration
{
    public string UnitTestProvider { get; private set; }

    public void UseUnitTestProvider(string unitTestProviderName) => UnitTestProvider = unitTestProviderName;
}
