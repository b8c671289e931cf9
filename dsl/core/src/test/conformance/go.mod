module fairlead.io/conformance

go 1.22.0
