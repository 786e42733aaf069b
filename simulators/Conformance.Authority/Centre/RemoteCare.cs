namespace Conformance.Authority;

/// <summary>Care away from the desk; the number is the code of table 028.</summary>
public enum RemoteCare
{
    /// <summary>訪問診療等.</summary>
    HomeVisit = 2,

    /// <summary>オンライン診療等.</summary>
    Online = 3,
}
